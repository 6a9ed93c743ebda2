package org.mitate.documents;

import java.util.List;
import org.mitate.documents.PastDossiers.Contents;
import org.mitate.eligibility.Eligibility;
import org.mitate.eligibility.Facts;
import org.mitate.eligibility.Finding;
import org.mitate.hospital.Activation;
import org.mitate.hospital.Departments;
import org.mitate.hospital.Profile;
import org.mitate.hospital.change.Effect.Found;

/// The same case beside one profile or another; pure, so that it can be compared.
///
/// @param activations that had been made by the day of the facts
record SecondCheck(Facts facts, Contents contents, List<Activation> activations) {

    Found under(Profile profile) {
        var verdict =
                Eligibility.check(facts, profile, Departments.of(profile, activations))
                        .decided(contents.decided(true))
                        .declined(contents.decided(false));
        return new Found(
                verdict.outcome().name(),
                verdict.findings().stream().map(SecondCheck::code).toList());
    }

    /// A fact that nobody told is named by its field.
    private static String code(Finding finding) {
        return finding.field() == null ? finding.code() : finding.code() + ":" + finding.field();
    }
}
