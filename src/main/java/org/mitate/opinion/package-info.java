/// The written answer, question by question.
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
            "correspondence",
            "documents",
            "consultation",
            "paper"
        })
package org.mitate.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
