/// The inbox of faxes and post: pages come in once each, are read, and find their case.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "files",
            "recognition",
            "ui",
            "ledger",
            "staff",
            "chores",
            "hospital",
            "hospital::terms",
            "cases",
            "cases::application",
            "documents",
            "paper",
            "intake"
        })
package org.mitate.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
