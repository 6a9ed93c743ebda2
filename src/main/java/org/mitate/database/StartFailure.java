package org.mitate.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.mitate.shared.CannotStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one sentence why the program does not start, where a stack trace would hide it.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {

    private final ConfigurableApplicationContext context;

    StartFailure(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<CannotStart> reason =
                Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .flatMap(cause -> reason(cause).stream())
                        .findFirst();
        reason.ifPresent(StartFailure::say);
        return reason.isPresent();
    }

    private Optional<CannotStart> reason(Throwable cause) {
        return switch (cause) {
            case CannotStart known -> Optional.of(known);
            case PortInUseException taken -> Optional.of(portTaken(taken));
            case SQLException refused when isNoConnection(refused) ->
                    Optional.of(unreachable(refused));
            default -> Optional.empty();
        };
    }

    /// SQL states 08 (no connection), 28 (not admitted), 3D (no such database).
    private static boolean isNoConnection(SQLException refused) {
        String state = refused.getSQLState();
        return state != null && state.matches("(08|28|3D).*");
    }

    private static CannotStart portTaken(PortInUseException taken) {
        int port = taken.getPort();
        return new CannotStart(
                "Port %d is taken by another program: stop that one, or choose another port, as in MITATE_PORT=%d."
                        .formatted(port, port + 1),
                "ポート %d は別のプログラムが使用中です。それを終了するか、MITATE_PORT=%d のように別のポートを指定してください。"
                        .formatted(port, port + 1));
    }

    private CannotStart unreachable(SQLException refused) {
        String url = context.getEnvironment().getProperty("spring.datasource.url", "embedded");
        String place = url.replaceFirst("\\?.*", "");
        return new CannotStart(
                "The database %s does not let Mitate in (%s): check spring.datasource.* and spring.flyway.*."
                        .formatted(place, refused.getMessage()),
                "データベース %s に接続できません。spring.datasource.* と spring.flyway.* を確かめてください。"
                        .formatted(place));
    }

    private static void say(CannotStart reason) {
        System.err.println("\nMitate did not start. " + reason.getMessage());
        System.err.println("Mitate を起動できません。" + reason.japanese() + "\n");
    }
}
