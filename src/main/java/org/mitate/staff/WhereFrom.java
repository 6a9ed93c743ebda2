package org.mitate.staff;

import org.mitate.ledger.Visit;
import org.mitate.ledger.Visits;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Tells the books from where somebody works. Behind a trusted proxy the address is that of the
/// device, because the server puts it in place before any page is asked (docs/operations, TLS).
@Component
class WhereFrom implements Visits {

    @Override
    public Visit present() {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes web)) {
            return Visit.OF_THE_PROGRAM;
        }
        var since =
                SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn member
                        ? member.since()
                        : null;
        return new Visit(written(web.getRequest().getRemoteAddr()), since);
    }

    /// An address of the new kind as people write it: `::1` for `0:0:0:0:0:0:0:1`.
    private static String written(String address) {
        return address.replaceFirst("(^|:)(0(:|$)){2,}", "::");
    }
}
