package anlan.ground.attachment;

import anlan.ground.web.Words;

/** A number of bytes as a person says it. */
final class Size {

    private Size() {}

    static String say(long bytes, Words words) {
        if (bytes < 1024) {
            return words.say("attachment.bytes", bytes);
        }
        return bytes < 1024 * 1024
                ? words.say("attachment.kb", bytes / 1024.0)
                : words.say("attachment.mb", bytes / 1024.0 / 1024.0);
    }
}
