package org.mitate.guide.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/// A call that is not answered, with every field that is wrong.
final class ApiRefusal extends RuntimeException {

    private final HttpStatus status;
    private final transient List<ApiMistake> mistakes;

    private ApiRefusal(HttpStatus status, List<ApiMistake> mistakes) {
        super(status.getReasonPhrase());
        this.status = status;
        this.mistakes = List.copyOf(mistakes);
    }

    static ApiRefusal of(List<ApiMistake> mistakes) {
        return new ApiRefusal(HttpStatus.BAD_REQUEST, mistakes);
    }

    static ApiRefusal of(ApiMistake mistake) {
        return of(List.of(mistake));
    }

    static ApiRefusal of(HttpStatus status) {
        return new ApiRefusal(status, List.of());
    }

    HttpStatus status() {
        return status;
    }

    List<ApiMistake> mistakes() {
        return mistakes;
    }
}
