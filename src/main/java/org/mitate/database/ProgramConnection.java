package org.mitate.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/// How the program reaches the database: it may do only what the migrations grant.
record ProgramConnection(String url, String role, String password)
        implements JdbcConnectionDetails {

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
