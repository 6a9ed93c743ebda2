package org.mitate.database;

import java.io.IOException;
import java.sql.SQLException;
import org.mitate.shared.CannotStart;

/// What the small programs beside Mitate say on the console, in both languages.
final class Sayings {

    private Sayings() {}

    interface Work {
        void run() throws IOException, SQLException;
    }

    /// Runs the work of a program; a failure is one sentence, not a stack of lines.
    static void run(Work work) {
        try {
            work.run();
        } catch (CannotStart refused) {
            fail(refused.getMessage(), refused.japanese());
        } catch (IOException | SQLException failure) {
            fail("It failed: " + failure.getMessage(), "失敗しました： " + failure.getMessage());
        }
    }

    static void say(String english, String japanese) {
        System.out.println(english);
        System.out.println(japanese);
    }

    private static void fail(@org.jspecify.annotations.Nullable String english, String japanese) {
        System.err.println(english);
        System.err.println(japanese);
        System.exit(1);
    }
}
