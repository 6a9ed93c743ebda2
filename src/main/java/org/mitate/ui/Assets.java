package org.mitate.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Style sheet and scripts under an address that changes with their content, so that browsers may
/// keep them for a year.
@Component
class Assets implements WebMvcConfigurer {

    private static final String FOLDER = "static/app/";

    private final String path =
            "/assets/" + print("mitate.css", "mitate.js", "room.js", "trial.js") + "/";

    String path() {
        return path;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(path + "**")
                .addResourceLocations("classpath:/static/app/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    private static String print(String... names) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String name : names) {
                digest.update(new ClassPathResource(FOLDER + name).getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException("the build lacks its front-end parts", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
