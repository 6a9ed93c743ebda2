/// Check-in and the clock of the consultation.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "ledger",
            "staff",
            "hospital",
            "hospital::terms",
            "cases",
            "cases::application",
            "eligibility",
            "documents",
            "scheduling"
        })
package org.mitate.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
