package org.mitate.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/// Without `spring.datasource.url` Mitate brings its own database.
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseNamed.class)
@EnableConfigurationProperties(PostgresProperties.class)
class EmbeddedDatabase {

    @Bean
    HomeFolder homeFolder(@Value("${mitate.home}") String path, Environment environment) {
        var home = HomeFolder.open(Path.of(path));
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        (demo ? Purpose.DEMO : Purpose.CLINIC).claim(home);
        return home;
    }

    @Bean
    EmbeddedPostgres embeddedPostgres(HomeFolder home, PostgresProperties properties) {
        return EmbeddedPostgres.start(home, properties);
    }

    @Bean
    JdbcConnectionDetails programConnection(EmbeddedPostgres postgres) {
        String role = EmbeddedPostgres.PROGRAM;
        return new ProgramConnection(postgres.url(), role, postgres.password(role));
    }

    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedPostgres postgres) {
        String role = EmbeddedPostgres.OWNER;
        return new OwnerConnection(postgres.url(), role, postgres.password(role));
    }
}
