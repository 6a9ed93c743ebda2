package org.mitate.database;

import org.mitate.shared.CannotStart;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// With `spring.datasource.url` the operator's database is used, by the two roles the operator
/// made.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.datasource.url")
class ExternalDatabase {

    @Bean
    FlywayConnectionDetails ownerConnection(Environment settings) {
        String owner = settings.getProperty("spring.flyway.user", "");
        String program = settings.getProperty("spring.datasource.username", "");
        if (owner.isEmpty() || owner.equals(program)) throw twoRolesNeeded();
        String url = settings.getRequiredProperty("spring.datasource.url");
        return new OwnerConnection(
                settings.getProperty("spring.flyway.url", url),
                owner,
                settings.getProperty("spring.flyway.password", ""));
    }

    /// The books stay append-only because the program's role cannot change them (architecture.md
    /// "Persistence").
    private static CannotStart twoRolesNeeded() {
        return new CannotStart(
                """
                A database of your own needs two roles: spring.flyway.user, which owns the tables, \
                and another one in spring.datasource.username, for the program.""",
                "外部のデータベースには役割が二つ必要です。表の所有者を spring.flyway.user に、プログラム用を spring.datasource.username に指定してください。");
    }
}
