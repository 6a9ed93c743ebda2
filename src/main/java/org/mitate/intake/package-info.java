/// The front door: drafts, printing, receiving and transcribing applications.
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
            "eligibility",
            "paper"
        })
package org.mitate.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
