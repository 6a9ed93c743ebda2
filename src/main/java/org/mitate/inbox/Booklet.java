package org.mitate.inbox;

import org.jspecify.annotations.Nullable;
import org.mitate.cases.application.Enclosure;
import org.mitate.documents.Delivery;
import org.mitate.hospital.terms.Channel;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.shared.CaseNumber;

/// The sheets of a case that are bound together: one paper, come by one way.
record Booklet(
        CaseNumber number, DocumentKind paper, Enclosure.@Nullable Kind material, Channel channel) {

    /// What a scanner brings came by post.
    Delivery delivery() {
        return channel == Channel.FAX ? Delivery.FAX : Delivery.POST;
    }
}
