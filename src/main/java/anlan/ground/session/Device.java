package anlan.ground.session;

import anlan.ground.web.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser and a system by name, from what the browser calls itself: what comes first in the lists counts, since each also claims others. */
final class Device {

    private static final Map<String, String> BROWSERS = ordered(
            "wxwork/", "wecom",
            "MicroMessenger/", "wechat",
            "DingTalk/", "dingtalk",
            "QQBrowser/", "QQ",
            "360SE", "360",
            "360EE", "360",
            "Edg", "Edge",
            "OPR/", "Opera",
            "Firefox/", "Firefox",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "HarmonyOS", "HarmonyOS",
            "OpenHarmony", "HarmonyOS",
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "Mac OS X", "macOS",
            "Kylin", "Kylin",
            "UOS", "UOS",
            "Linux", "Linux");

    private Device() {}

    /** Empty when neither is known. */
    static String of(String agent, Words words) {
        var browser = first(BROWSERS, agent);
        var named = words.sayOr("session.app-" + browser, browser);
        var system = first(SYSTEMS, agent);
        return named.isEmpty() || system.isEmpty() ? named + system : named + " · " + system;
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(e -> agent.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
