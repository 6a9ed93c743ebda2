package org.mitate.hospital;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/// Opens the hospital's room: reads the profile and refuses to start with one that is wrong.
@Configuration(proxyBeanMethods = false)
class HospitalRoom {

    private static final String PROFILE = "hospital/keio.yaml";

    @Bean
    Hospital hospital(Clock clock) throws IOException {
        String yaml = new ClassPathResource(PROFILE).getContentAsString(StandardCharsets.UTF_8);
        var profile = ProfileReader.read(PROFILE, yaml);
        return new Hospital(List.of(profile), clock, List::of, Holidays.builtIn());
    }
}
