package anlan.ground.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Style, script and pictures that stand beside the code of their room, under /assets, named by their content so that they cache. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {

    /** A room's folder holds more than what a browser may have. */
    private static final Set<String> SERVED = Set.of("css", "js", "svg", "png", "webp", "woff2");

    private final Shell shell;

    Assets(@org.springframework.context.annotation.Lazy Shell shell) {
        this.shell = shell;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/anlan/")
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new OnlyServed());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(shell);
    }

    @Bean
    ResourceUrlEncodingFilter assetNames() {
        return new ResourceUrlEncodingFilter() {
            @Override
            public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                super.doFilter(
                        request,
                        response,
                        (r, named) -> chain.doFilter(
                                r, new AssetsNamed((HttpServletResponse) named, (HttpServletResponse) response)));
            }
        };
    }

    /** Addresses of pages are left alone: looking for a file behind each link of a long page takes longer than all else on it. */
    private static final class AssetsNamed extends HttpServletResponseWrapper {

        private final HttpServletResponse plain;

        AssetsNamed(HttpServletResponse named, HttpServletResponse plain) {
            super(named);
            this.plain = plain;
        }

        @Override
        public String encodeURL(String url) {
            return url.startsWith("/assets/") ? super.encodeURL(url) : plain.encodeURL(url);
        }
    }

    private static final class OnlyServed extends PathResourceResolver {

        @Override
        protected @Nullable Resource resolveResourceInternal(
                @Nullable HttpServletRequest request,
                String path,
                List<? extends Resource> locations,
                ResourceResolverChain chain) {
            var ending = StringUtils.getFilenameExtension(path);
            return ending != null && SERVED.contains(ending)
                    ? super.resolveResourceInternal(request, path, locations, chain)
                    : null;
        }
    }
}
