package org.mitate.room.line;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mitate.cases.CaseFile;
import org.mitate.cases.CaseShelf;
import org.mitate.entrance.Visitors;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.StaffDirectory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/// Finds out who wants a line before it is opened; whoever is nobody gets none.
@Component
class Handshakes implements HandshakeInterceptor {

    private final Visitors visitors;
    private final StaffDirectory directory;
    private final CaseShelf shelf;
    private final Callers callers;

    Handshakes(Visitors visitors, StaffDirectory directory, CaseShelf shelf, Callers callers) {
        this.visitors = visitors;
        this.directory = directory;
        this.shelf = shelf;
        this.callers = callers;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler lines,
            Map<String, Object> attributes) {
        boolean browser = request.getHeaders().containsHeader(HttpHeaders.ORIGIN);
        var caller = browser ? caller(request).filter(callers::mayStay) : Optional.<Caller>empty();
        caller.ifPresent(who -> attributes.put(Lines.CALLER, who));
        if (caller.isEmpty()) response.setStatusCode(HttpStatus.FORBIDDEN);
        return caller.isPresent();
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler lines,
            @Nullable Exception failure) {}

    private Optional<Caller> caller(ServerHttpRequest request) {
        HttpServletRequest servlet = ((ServletServerHttpRequest) request).getServletRequest();
        String[] path = servlet.getRequestURI().split("/");
        return path[1].equals("visit") ? guest(servlet) : doctor(servlet, path[2]);
    }

    private Optional<Caller> guest(HttpServletRequest request) {
        return visitors.of(request)
                .map(it -> new Caller.Guest(it.ticket(), it.caseId(), it.seat()));
    }

    private Optional<Caller> doctor(HttpServletRequest request, String number) {
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        try {
            var wanted =
                    CaseNumber.read(number).orElseThrow(() -> Refusal.notFound("NO_SUCH_CASE"));
            CaseFile file = shelf.look(wanted, "ROOM");
            return directory
                    .acting()
                    .filter(member -> callers.isDoctorOf(member, file))
                    .map(it -> new Caller.Doctor(file.id(), it.id(), session.getId()));
        } catch (Refusal refusal) {
            return Optional.empty();
        }
    }
}
