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

/// Remembers on the reader's device the language chosen with `?lang=`, and whether readings are
/// shown, chosen with `?furigana=`.
@Component
class Preferences extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET")) {
            if (request.getParameter("lang") != null) {
                keep(Pages.LANGUAGE_COOKIE, Pages.language(request).getLanguage(), response);
            }
            if (request.getParameter("furigana") != null) {
                keep(Pages.FURIGANA_COOKIE, Pages.furigana(request) ? "on" : "off", response);
            }
        }
        chain.doFilter(request, response);
    }

    private static void keep(String name, String value, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(name, value)
                        .path("/")
                        .maxAge(Duration.ofDays(180))
                        .httpOnly(true)
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
