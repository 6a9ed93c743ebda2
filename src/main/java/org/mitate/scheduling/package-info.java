/// The calendars of doctors and rooms, the offers and the appointment.
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
            "review",
            "eligibility",
            "paper"
        })
package org.mitate.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
