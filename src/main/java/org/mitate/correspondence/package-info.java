/// Call tasks with their attempts, and the letters that go out.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ledger",
            "staff",
            "chores",
            "hospital",
            "hospital::terms",
            "cases",
            "cases::application",
            "documents",
            "scheduling",
            "billing::card",
            "entrance",
            "paper"
        })
package org.mitate.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
