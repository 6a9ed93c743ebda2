package org.mitate.opinion.web;

import java.util.List;
import org.mitate.cases.CaseFile;
import org.mitate.opinion.Sending;
import org.mitate.opinion.Sending.Recipient;
import org.mitate.opinion.SignedOpinion;

/// The page on which the secretariat prints and sends.
///
/// @param last the version that goes out
public record SendingView(
        CaseFile file,
        SignedOpinion last,
        List<Sending> sent,
        List<Recipient> outstanding,
        boolean toOwnDoctor) {}
