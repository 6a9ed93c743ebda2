package org.mitate;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The system that runs a hospital's second-opinion clinic.
@SpringBootApplication
public class Mitate {

    static void main(String[] arguments) {
        SpringApplication.run(Mitate.class, arguments);
    }
}
