package org.mitate.health;

import org.mitate.documents.FileStoreHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// `/actuator/health` is up only where a scan could be stored now.
@Component("fileStore")
class FileStoreIndicator implements HealthIndicator {

    private final FileStoreHealth store;

    FileStoreIndicator(FileStoreHealth store) {
        this.store = store;
    }

    @Override
    public Health health() {
        return (store.isWritable() ? Health.up() : Health.down()).build();
    }
}
