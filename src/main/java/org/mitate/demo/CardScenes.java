package org.mitate.demo;

import java.util.Locale;
import java.util.Objects;
import org.mitate.billing.card.CardPages;
import org.mitate.billing.card.Teller;
import org.mitate.billing.card.demo.DemoCard;
import org.mitate.billing.card.demo.DemoTill;
import org.mitate.cases.CaseFile;
import org.mitate.demo.SampleCase.Story;
import org.mitate.hospital.terms.Mode;

/// Who consults online registers an invented card; the one of today is left to the visitor.
@DemoOnly
class CardScenes {

    private static final String PAGE = "/demo-card/";

    private final CardPages pages;
    private final Teller teller;
    private final DemoTill till;
    private final Players players;

    CardScenes(CardPages pages, Teller teller, DemoTill till, Players players) {
        this.pages = pages;
        this.teller = teller;
        this.till = till;
        this.players = players;
    }

    void register(Telling story) {
        CaseFile file = players.file(story);
        boolean left = story.sample().story() == Story.BOOKED_TODAY;
        if (file.mode() != Mode.ONLINE || left) return;
        String address = pages.registration(file, Locale.JAPANESE, "/visit/card/back");
        var page = till.page(address.substring(PAGE.length())).orElseThrow();
        till.choose(page, Objects.requireNonNullElse(story.sample().card(), DemoCard.VISA));
        pages.comeBack(file.id());
    }

    /// The gateway answers within the same minute: what follows from its answers is asked, too.
    void answer() {
        int asked = teller.carryOut();
        while (asked > 0) asked = teller.carryOut();
    }
}
