package org.mitate;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mitate.hospital.NoticeBoard;
import org.mitate.hospital.Notices;
import org.mitate.hospital.OnlineTerms;
import org.mitate.hospital.Profile;
import org.mitate.hospital.terms.Words;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

/// What another hospital says of its online talks, for the length of one test: no second clinic has
/// to be opened for it.
@Primary
public final class OtherTerms implements NoticeBoard {

    private final NoticeBoard posted;
    private volatile @Nullable UnaryOperator<OnlineTerms> change;

    OtherTerms(@Qualifier("noticeBoard") NoticeBoard posted) {
        this.posted = posted;
    }

    public void reset() {
        change = null;
    }

    /// Words and files may be sent.
    public void withChat() {
        change = own -> terms(own, own.room(), true);
    }

    /// The talks are held in the room of another product.
    public void elsewhere() {
        var room =
                new OnlineTerms.External(
                        new Words("よその部屋", "Another Room"),
                        "https://room.example/",
                        new Words("届いた番号を入れてください。", "Enter the number you received."));
        change = own -> terms(own, room, false);
    }

    @Override
    public Notices now() {
        Notices own = posted.now();
        var other = change;
        if (other == null) return own;
        return new Notices(
                changed(own.versions(), other),
                changed(own.takenBack(), other),
                own.activations(),
                own.holidays(),
                own.closures());
    }

    private static List<Profile> changed(
            List<Profile> versions, UnaryOperator<OnlineTerms> change) {
        return versions.stream().map(it -> with(it, change.apply(it.online()))).toList();
    }

    private static OnlineTerms terms(OnlineTerms own, OnlineTerms.Room room, boolean chat) {
        return new OnlineTerms(
                own.legalClass(), own.active(), own.planned(), own.acceptAhead(), room, chat);
    }

    private static Profile with(Profile own, OnlineTerms online) {
        return new Profile(
                own.id(),
                own.version(),
                own.from(),
                own.zone(),
                own.institution(),
                own.contactHours(),
                own.channels(),
                own.departments(),
                own.consultees(),
                own.documents(),
                own.exclusions(),
                own.decisions(),
                own.fees(),
                own.payment(),
                own.procedure(),
                own.talk(),
                online,
                own.opinion(),
                own.figures(),
                own.retention());
    }
}
