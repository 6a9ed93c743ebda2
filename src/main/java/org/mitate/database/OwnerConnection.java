package org.mitate.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/// How the migrations reach the database: as the owner of the tables.
record OwnerConnection(String url, String role, String password)
        implements FlywayConnectionDetails {

    @Override
    public String getUsername() {
        return role;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }
}
