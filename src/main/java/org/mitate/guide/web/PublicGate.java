package org.mitate.guide.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.mitate.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets each address through the public doors 120 times in ten seconds, then asks it to come later.
///
/// The address is the connection's; a proxy's word for it counts only where the server is told to
/// trust that proxy (`server.forward-headers-strategy`).
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PublicGate extends OncePerRequestFilter {

    private final Turnstile turnstile;
    private final RequestMatcher publicDoors;
    private final Texts texts;

    PublicGate(
            @Value("${mitate.public-visits:120}") int limit,
            RequestMatcher publicDoors,
            Texts texts) {
        this.turnstile = new Turnstile(limit, System::nanoTime);
        this.publicDoors = publicDoors;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/assets/")
                || path.startsWith("/actuator/")
                || !publicDoors.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = turnstile.enter(request.getRemoteAddr());
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader("Retry-After", String.valueOf(wait.getAsLong()));
        refuse(request, response);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var sentence = texts.in(Caller.language(request), "guide.api.429");
        var asked = request.getRequestURI().startsWith("/api/");
        response.setContentType(
                asked ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/plain;charset=UTF-8");
        var body =
                asked
                        ? """
                          {"type":"about:blank","title":"Too Many Requests","status":429,"detail":"%s","errors":[]}\
                          """
                                .formatted(sentence)
                        : sentence;
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
