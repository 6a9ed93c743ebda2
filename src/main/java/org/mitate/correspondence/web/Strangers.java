package org.mitate.correspondence.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.hospital.Channels;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.Channel;
import org.mitate.ui.Page;
import org.springframework.stereotype.Component;

/// What to tell callers who have no case: by which ways the form may come, and by which not
/// (scenario C03).
@Component
class Strangers {

    private static final List<Channel> ASKED_FOR =
            List.of(Channel.PHONE, Channel.MAIL, Channel.WEB);

    private final Hospital hospital;

    Strangers(Hospital hospital) {
        this.hospital = hospital;
    }

    CallNoteView.Words words(Page page) {
        var institution = hospital.profile().institution();
        Channels channels = hospital.profile().channels();
        return new CallNoteView.Words(
                join(page, ASKED_FOR.stream().filter(way -> !channels.accept(way))),
                join(page, channels.application().stream().sorted()),
                institution.fax(),
                institution.postalCode(),
                institution.address().in(page.locale()));
    }

    private static String join(Page page, Stream<Channel> ways) {
        return ways.map(way -> page.text("channel", way))
                .collect(Collectors.joining(page.text("correspondence.note.or")));
    }
}
