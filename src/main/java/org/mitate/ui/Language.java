package org.mitate.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Remembers the language that a reader chose with `?lang=`.
@Component
class Language extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getParameter("lang") != null && request.getMethod().equals("GET")) {
            var cookie =
                    ResponseCookie.from(
                                    Pages.LANGUAGE_COOKIE, Pages.language(request).getLanguage())
                            .path("/")
                            .maxAge(Duration.ofDays(180))
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        chain.doFilter(request, response);
    }
}
