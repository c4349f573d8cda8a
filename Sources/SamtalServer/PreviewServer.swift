import FlyingFox
import FlyingSocks
import FoundationEssentials
import Glibc

/// What a browser asks of a preview.
package struct PreviewRequest: Sendable {
    /// Decoded; begins with `/`, and holds no `..`.
    package let path: String
    /// What stands after the `?`.
    package let query: [String: String]
    /// Whether it asks for something to be changed.
    package let isPost: Bool
}

/// What is answered: a status (RFC 9110 §15), a media type and some bytes.
package struct PreviewAnswer: Sendable {
    package var status: Int
    package var type: String
    package var bytes: [UInt8]

    package init(status: Int = 200, type: String, bytes: [UInt8]) {
        self.status = status
        self.type = type
        self.bytes = bytes
    }
}

/// Why a preview could not be shown: the port, and the system's own words.
package struct PortError: Error {
    package let port: UInt16
    package let reason: String
}

/// Answers browsers on this machine, and nobody else.
///
/// It listens on loopback alone. A request that another site's page has sent (its `Host` is not ours, as after DNS rebinding,
/// or its `Origin` or `Sec-Fetch-Site` tells of it) is refused before anything is looked up.
package struct PreviewServer: Sendable {
    private let answer: @Sendable (PreviewRequest) async -> PreviewAnswer

    package init(_ answer: @escaping @Sendable (PreviewRequest) async -> PreviewAnswer) { self.answer = answer }

    /// Listens on a port, or where that is taken on one of the next twenty, and answers until the task is cancelled.
    ///
    /// `isListening` is told the port; 0 asks for any that is free.
    /// - Throws: `PortError` where it can listen on none of them.
    package func run(port first: UInt16, isListening: @escaping @Sendable (UInt16) async -> Void) async throws {
        for port in first...(first == 0 ? 0 : first.addingReportingOverflow(20).overflow ? .max : first + 20) {
            do {
                return try await listen(port, isListening)
            } catch SocketError.failed(_, let code, let reason) {
                guard code == EADDRINUSE, first != 0 else { throw PortError(port: port, reason: reason) }
            }
        }
        throw PortError(port: first, reason: String(cString: strerror(EADDRINUSE)))
    }

    private func listen(_ port: UInt16, _ isListening: @escaping @Sendable (UInt16) async -> Void) async throws {
        let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: port)
        let server = HTTPServer(address: address, timeout: 60, logger: .disabled)
        await server.appendRoute("*") { request in
            guard case .ip4(_, let port)? = await server.listeningAddress, isOurs(request, port: port) else {
                return response(PreviewAnswer(status: 403, type: "text/plain", bytes: Array("403\n".utf8)))
            }
            guard let asked = PreviewRequest(request) else {
                return response(PreviewAnswer(status: 400, type: "text/plain", bytes: Array("400\n".utf8)))
            }
            return response(await answer(asked))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            group.addTask {
                try await server.waitUntilListening(timeout: 60)
                if case .ip4(_, let port)? = await server.listeningAddress { await isListening(port) }
            }
            do {
                while try await group.next() != nil {}
            } catch {
                group.cancelAll()
                throw error
            }
        }
    }
}

/// Whether a request comes from a page of the preview's own, or from the person at the browser.
private func isOurs(_ request: HTTPRequest, port: UInt16) -> Bool {
    let hosts = ["localhost:\(port)", "127.0.0.1:\(port)"]
    guard let host = request.headers[.host], hosts.contains(host) else { return false }
    if let origin = request.headers[HTTPHeader("Origin")], origin != "http://\(host)" { return false }
    let site = request.headers[HTTPHeader("Sec-Fetch-Site")]
    return site == nil || site == "same-origin" || site == "none"
}

extension PreviewRequest {
    /// Nil where the method or the path is none that a preview has.
    fileprivate init?(_ request: HTTPRequest) {
        guard [.GET, .HEAD, .POST].contains(request.method) else { return nil }
        let path = request.target.path(percentEncoded: false)
        guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0),
            !path.utf8.split(separator: UInt8(ascii: "/")).contains(where: { $0.elementsEqual("..".utf8) })
        else { return nil }
        self.path = path
        query = Dictionary(request.query.map { ($0.name, $0.value) }) { first, _ in first }
        isPost = request.method == .POST
    }
}

private func response(_ answer: PreviewAnswer) -> HTTPResponse {
    HTTPResponse(
        statusCode: HTTPStatusCode(answer.status, phrase: ""),
        headers: [
            .contentType: answer.type, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin", HTTPHeader("X-Frame-Options"): "SAMEORIGIN",
        ],
        body: Data(answer.bytes)
    )
}
