package anlan.ground.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleContextResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Chinese first, English beside it: people choose by {@code ?lang=}, kept in a cookie; machines by Accept-Language. */
@Configuration(proxyBeanMethods = false)
class Language implements WebMvcConfigurer {

    private static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** The words of every room, found beside its code. */
    @Bean
    MessageSource messageSource() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:anlan/**/words_zh.properties");
        var words = new Spoken();
        words.setBasenames(Arrays.stream(found).map(Language::basename).sorted().toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return words;
    }

    private static String basename(org.springframework.core.io.Resource words) {
        try {
            var url = words.getURL().toString();
            return "classpath:" + url.substring(url.lastIndexOf("/anlan/") + 1).replace("_zh.properties", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Bean
    LocaleContextResolver localeResolver() {
        var machines = new AcceptHeaderLocaleResolver();
        machines.setSupportedLocales(SPOKEN);
        machines.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return new PeopleOrMachines(machines);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    private static final class PeopleOrMachines extends CookieLocaleResolver {

        private final LocaleResolver machines;

        PeopleOrMachines(LocaleResolver machines) {
            super("anlan-lang");
            this.machines = machines;
            setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
            setCookieMaxAge(Duration.ofDays(365));
            setCookieHttpOnly(true);
            setCookieSameSite("Lax");
        }

        @Override
        public org.springframework.context.i18n.LocaleContext resolveLocaleContext(HttpServletRequest request) {
            return asked(request).startsWith("/api/")
                    ? () -> machines.resolveLocale(request)
                    : super.resolveLocaleContext(request);
        }

        /** The path that was asked for, also while an error about it is being told. */
        private static String asked(HttpServletRequest request) {
            return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                    ? path
                    : request.getRequestURI();
        }

        @Override
        protected @Nullable Locale parseLocaleValue(String value) {
            return value.startsWith("en") ? Locale.ENGLISH : value.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : null;
        }
    }
}
