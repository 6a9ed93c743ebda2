package org.mitate;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.Environment;

/// The system that runs a hospital's second-opinion clinic.
///
/// Beans are named with their room, so that two rooms may call their own things by the same name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Mitate {

    static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        var clinic = SpringApplication.run(Mitate.class, arguments);
        System.out.println("Mitate is open at " + address(clinic.getEnvironment()));
    }

    private static String address(Environment settings) {
        String scheme = settings.containsProperty("server.ssl.bundle") ? "https" : "http";
        return scheme + "://localhost:" + settings.getProperty("local.server.port") + "/";
    }
}
