package org.mitate.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/// Writes the last visit of a session down once a minute only: otherwise each look at a page would
/// wait for a disk.
@Configuration(proxyBeanMethods = false)
class SessionVisits {

    private static final String UPDATE =
            """
            update house.session kept
            set session_id = seen.session_id, last_access_time = seen.last_access_time,
              max_inactive_interval = seen.max_inactive_interval, expiry_time = seen.expiry_time,
              principal_name = seen.principal_name
            from (
              select ?::char(36) as session_id, ?::bigint as last_access_time,
                ?::int as max_inactive_interval, ?::bigint as expiry_time,
                ?::varchar as principal_name, ?::char(36) as primary_id) seen
            where kept.primary_id = seen.primary_id
              and (seen.last_access_time > kept.last_access_time + 60000
                or (seen.session_id, seen.max_inactive_interval, seen.principal_name)
                  is distinct from
                  (kept.session_id, kept.max_inactive_interval, kept.principal_name))
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> visitsByTheMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
