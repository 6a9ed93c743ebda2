/// The department's decision and its choice of the consulting doctor.
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
            "documents"
        })
package org.mitate.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
