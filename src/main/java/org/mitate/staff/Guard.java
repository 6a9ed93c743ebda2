package org.mitate.staff;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.mitate.ledger.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// The guard at the gate: denies by default, asks for two factors, forbids scripts from elsewhere.
@Configuration(proxyBeanMethods = false)
class Guard {

    private static final String CONTENT_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "object-src 'none'; frame-ancestors 'self'; form-action 'self'; base-uri 'none'";

    @Bean
    SecurityFilterChain gate(
            HttpSecurity http, RequestMatcher publicDoors, TwoFactors factors, Ledger ledger)
            throws Exception {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.ERROR, DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(publicDoors)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage("/sign-in")
                                        .authenticationDetailsSource(
                                                request -> request.getParameter("code"))
                                        .usernameParameter("account")
                                        .defaultSuccessUrl("/desk")
                                        .failureUrl("/sign-in?wrong"))
                .logout(
                        out ->
                                out.logoutUrl("/sign-out")
                                        .addLogoutHandler(
                                                (request, response, who) -> {
                                                    if (who != null) {
                                                        ledger.signedIn(who.getName(), "OUT");
                                                    }
                                                })
                                        .logoutSuccessUrl("/sign-in?out"))
                .authenticationManager(factors)
                .csrf(
                        csrf ->
                                csrf.csrfTokenRepository(new CookieCsrfTokenRepository())
                                        .ignoringRequestMatchers("/api/**", "/hooks/**"))
                .headers(
                        headers ->
                                headers.contentSecurityPolicy(
                                                policy -> policy.policyDirectives(CONTENT_POLICY))
                                        .frameOptions(frames -> frames.sameOrigin())
                                        .addHeaderWriter(new DevicePolicy())
                                        .referrerPolicy(
                                                referrer ->
                                                        referrer.policy(
                                                                org.springframework.security.web
                                                                        .header.writers
                                                                        .ReferrerPolicyHeaderWriter
                                                                        .ReferrerPolicy
                                                                        .SAME_ORIGIN)))
                .build();
    }

    @Bean
    RequestMatcher publicDoors(List<PublicDoors> doors) {
        return new OrRequestMatcher(
                doors.stream()
                        .flatMap(door -> door.patterns().stream())
                        .map(pattern -> (RequestMatcher) withDefaults().matcher(pattern))
                        .toList());
    }

    @Bean
    PublicDoors frontDoors() {
        return PublicDoors.of(
                "/sign-in",
                "/enrolment",
                "/assets/**",
                "/error",
                "/actuator/health",
                "/actuator/inbox");
    }
}
