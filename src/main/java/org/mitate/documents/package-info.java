/// The dossier of a case: checklist, findings, stored files, originals lent and returned.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "files",
            "ui",
            "ledger",
            "staff",
            "chores",
            "hospital",
            "hospital::terms",
            "hospital::change",
            "cases",
            "cases::application",
            "eligibility",
            "paper"
        })
package org.mitate.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
