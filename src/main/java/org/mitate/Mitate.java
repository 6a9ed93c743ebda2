package org.mitate;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The system that runs a hospital's second-opinion clinic.
@SpringBootApplication
public class Mitate {

    static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        var clinic = SpringApplication.run(Mitate.class, arguments);
        String port = clinic.getEnvironment().getProperty("local.server.port");
        System.out.println("Mitate is open at http://localhost:%s/".formatted(port));
    }
}
