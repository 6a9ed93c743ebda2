package org.mitate.entrance;

import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import org.mitate.cases.CaseFile;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.OnlineTerms;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;
import org.mitate.paper.EntranceSheet;
import org.mitate.paper.Letterheads;
import org.mitate.paper.PaperDates;
import org.mitate.scheduling.Appointment;
import org.mitate.shared.Refusal;
import org.springframework.stereotype.Component;

/// Prints a ticket: the sheet that goes along with the confirmation, or to a guest.
@Component
public class EntranceSheets {

    private final Entrance entrance;
    private final Links links;
    private final Letterheads letterheads;
    private final Hospital hospital;

    EntranceSheets(Entrance entrance, Links links, Letterheads letterheads, Hospital hospital) {
        this.entrance = entrance;
        this.links = links;
        this.letterheads = letterheads;
        this.hospital = hospital;
    }

    /// For the consultee; the ticket is made when it is first printed.
    public EntranceSheet consultee(CaseFile file) {
        return of(file, entrance.consultee(file));
    }

    public EntranceSheet of(CaseFile file, Ticket ticket) {
        Appointment fixed =
                entrance.date(file.id())
                        .orElseThrow(() -> Refusal.notNow("NO_ENTRANCE", file.number().printed()));
        ZonedDateTime start = fixed.startsAt().atZone(hospital.zone());
        ZonedDateTime end = ticket.until().atZone(hospital.zone());
        String link = links.to(ticket);
        Profile profile = hospital.version(fixed.profileVersion());
        boolean consultee = ticket.visitor().isConsultee();
        return new EntranceSheet(
                letterheads.today(),
                file.number().printed(),
                PaperDates.inEra(hospital.today()),
                wide(ticket.name()),
                moment(start),
                PaperDates.time(start.minus(VisitHours.BEFORE).toLocalTime()),
                link,
                EntranceSheet.picture(link),
                ticket.code().substring(0, 3) + " " + ticket.code().substring(3),
                wide(file.consultee().written()),
                !consultee,
                consultee && isPaidByCardAhead(profile),
                moment(end),
                profile.online().elsewhere().map(EntranceSheets::room).orElse(null));
    }

    /// With another product's room the result of the card is entered by hand (rules.md §9).
    private static boolean isPaidByCardAhead(Profile profile) {
        var methods = profile.payment().methods().getOrDefault(Mode.ONLINE, Set.of());
        return profile.online().elsewhere().isEmpty() && methods.equals(Set.of(PaymentMethod.CARD));
    }

    private static EntranceSheet.OtherRoom room(OnlineTerms.External external) {
        return new EntranceSheet.OtherRoom(
                external.name().in(Locale.JAPANESE),
                external.address(),
                external.instructions().in(Locale.JAPANESE));
    }

    private static String moment(ZonedDateTime time) {
        return PaperDates.dayWithWeekday(time.toLocalDate()) + PaperDates.time(time.toLocalTime());
    }

    private static String wide(String name) {
        return name.replace(' ', '　');
    }
}
