package anlan.ground.access;

import anlan.ground.store.Districts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three ways in: machines under /api with a bearer token and no session; programs on people's phones under /openrosa with a name and a secret and
 * no session; people with a session and a request token in every form.
 */
@Configuration(proxyBeanMethods = false)
class Gate {

    /** No inline script or style anywhere: what a page may load comes from this server alone. */
    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, Viewers viewers, Systems systems, Districts districts)
            throws Exception {
        return http.securityMatcher("/api/v1/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CONTENT)))
                .addFilterBefore(new BearerFilter(systems), AuthorizationFilter.class)
                .addFilterAfter(new ScopeFilter(viewers, districts), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain phones(HttpSecurity http, Viewers viewers, Devices devices, Districts districts)
            throws Exception {
        return http.securityMatcher("/openrosa/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CONTENT)))
                .addFilterBefore(new DeviceFilter(devices), AuthorizationFilter.class)
                .addFilterAfter(new ScopeFilter(viewers, districts), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain people(HttpSecurity http, Viewers viewers, Districts districts) throws Exception {
        return http.securityContext(c -> c.securityContextRepository(sessions()))
                .csrf(Customizer.withDefaults())
                .exceptionHandling(e -> e.accessDeniedHandler((request, response, denied) -> {
                    // The error page tells a form of an old page from a missing right.
                    request.setAttribute(WebAttributes.ACCESS_DENIED_403, denied);
                    response.sendError(HttpServletResponse.SC_FORBIDDEN);
                }))
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CONTENT))
                        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter((request, response) -> {
                            if (request.getRequestURI().startsWith("/assets/")) {
                                response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
                            }
                        }))
                .addFilterAfter(new ScopeFilter(viewers, districts), AuthorizationFilter.class)
                .build();
    }

    /** No text of ours has a zero character, and PostgreSQL keeps none. */
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** Requests are measured as a whole; to measure each filter costs each request more than most filters do. */
    @Bean
    SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityContextRepository sessions() {
        return new HttpSessionSecurityContextRepository();
    }
}
