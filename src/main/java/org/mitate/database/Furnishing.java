package org.mitate.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Puts the database and its two roles into a new cluster; the superuser is used here and nowhere
/// else.
///
/// `mitate_owner` owns the tables and migrates; `mitate` may do what a migration granted to it.
record Furnishing(String superuserUrl, String superuserPassword) {

    void furnish(String ownerPassword, String programPassword) throws SQLException {
        try (var connection =
                DriverManager.getConnection(superuserUrl, Cluster.SUPERUSER, superuserPassword)) {
            role(connection, EmbeddedPostgres.OWNER, ownerPassword);
            role(connection, EmbeddedPostgres.PROGRAM, programPassword);
            database(connection);
        }
    }

    /// The password is set at each start: a lost file heals itself.
    private static void role(Connection connection, String name, String password)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            execute(connection, "create role " + name + " login");
        }
        execute(connection, "alter role " + name + " password '" + password + "'");
    }

    private static void database(Connection connection) throws SQLException {
        String name = EmbeddedPostgres.DATABASE;
        if (exists(connection, "select 1 from pg_database where datname = ?", name)) return;
        execute(connection, "create database " + name + " owner " + EmbeddedPostgres.OWNER);
        execute(connection, "revoke all on database " + name + " from public");
        execute(
                connection,
                "grant connect on database " + name + " to " + EmbeddedPostgres.PROGRAM);
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
