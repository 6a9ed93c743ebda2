package org.mitate.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/// Receives a form that came by FAX, as the secretariat does it: one press of a button.
final class Receiving {

    private final String day =
            LocalDate.now(ZoneId.of("Asia/Tokyo")).minusDays(1).toString();

    /// The form of `POST /intake/{number}`; FAXes of yesterday, so that the bench runs at any hour.
    Map<String, String> form(String csrf, UUID requestKey) {
        return Forms.of(
                "_csrf", csrf,
                "requestKey", requestKey.toString(),
                "channel", "FAX",
                "arrivedOn", day,
                "arrivedTime", "10:15");
    }

    /// Writes, prints and receives one form.
    ///
    /// @return the number of the case
    static String one(House house) throws Exception {
        String number = Drafts.print(house, 1).getFirst();
        Browser secretary = house.people().getFirst();
        new Receiving().receive(secretary, number, csrf(secretary)).fine();
        return number;
    }

    Answer receive(Browser secretary, String number, String csrf) throws IOException {
        return secretary.post("/intake/" + number, form(csrf, UUID.randomUUID()));
    }

    /// The mark against forged forms, which a browser reads once from any page.
    static String csrf(Browser person) throws IOException {
        return person.get("/intake").fine().hidden("_csrf");
    }
}
