package org.mitate.demo.web;

import java.util.List;
import org.mitate.demo.Showcase.OnlineVisit;
import org.mitate.demo.Showcase.OwnCopy;
import org.mitate.demo.Showcase.Piece;

/// Everything on the first page of the demo hospital.
public record DemoTour(
        List<Piece> pieces,
        List<OwnCopy> ownCopies,
        List<OnlineVisit> visits,
        List<DemoDesk> desks) {

    /// @param inInbox what lies in the inbox, or all the others
    public List<Piece> shown(boolean inInbox) {
        return pieces.stream().filter(piece -> piece.exhibit().inInbox() == inInbox).toList();
    }
}
