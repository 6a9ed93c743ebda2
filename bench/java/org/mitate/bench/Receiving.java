package org.mitate.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/// Receives a form that came by FAX, as the secretariat does it: one press of a button.
final class Receiving {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final String day = LocalDate.now(TOKYO).minusDays(1).toString();

    /// The form of `POST /intake/{number}`; FAXes of yesterday, so that the bench runs at any hour.
    Map<String, String> form(String csrf, UUID requestKey) {
        return Forms.of(
                "_csrf",
                csrf,
                "requestKey",
                requestKey.toString(),
                "channel",
                "FAX",
                "arrivedOn",
                day,
                "arrivedTime",
                "10:15");
    }

    /// Writes, prints and receives one form.
    ///
    /// @return the number of the case
    static String one(House house) throws Exception {
        String number = Drafts.print(house.program(), house.database(), 1).getFirst();
        Browser secretary = house.people().getFirst();
        new Receiving().receive(secretary, number).fine();
        return number;
    }

    Answer receive(Browser secretary, String number) throws IOException {
        return secretary.post("/intake/" + number, form(secretary.csrf(), UUID.randomUUID()));
    }
}
