/// The demo hospital: walks through all front doors; nobody calls it.
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
            "files",
            "documents",
            "eligibility",
            "intake",
            "inbox",
            "review",
            "scheduling",
            "scheduling::calendar",
            "entrance",
            "consultation",
            "diagnosis",
            "opinion",
            "room",
            "room::identity",
            "billing",
            "billing::card",
            "billing::demo-card",
            "correspondence",
            "paper"
        })
package org.mitate.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
