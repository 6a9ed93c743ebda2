/// The online room: who waits, who is admitted, and how the browsers find each other (rules.md §9).
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ledger",
            "staff",
            "files",
            "paper",
            "chores",
            "eligibility",
            "hospital",
            "hospital::terms",
            "cases",
            "cases::application",
            "scheduling",
            "consultation",
            "entrance"
        })
package org.mitate.room;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
