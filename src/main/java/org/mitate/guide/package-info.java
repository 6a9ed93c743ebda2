/// What the public sees: guide, prices, status page and the interface under /api.
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
            "eligibility",
            "scheduling",
            "intake"
        })
package org.mitate.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
