package org.mitate.database;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/// The operator has not named a database of their own.
class NoDatabaseNamed extends NoneNestedConditions {

    NoDatabaseNamed() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("spring.datasource.url")
    static class DatabaseNamed {}
}
