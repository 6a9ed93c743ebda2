/// Diagnosis orders by category and the specialists' work list.
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
            "documents",
            "consultation"
        })
package org.mitate.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
