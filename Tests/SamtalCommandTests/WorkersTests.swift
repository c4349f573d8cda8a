@testable import SamtalCommand
import Glibc
import Synchronization
import TestSupport
import Testing

/// The program's work is done whether or not the system lets threads be started for it.
@Suite struct WorkersTests {
    private struct Wrong: Error {}

    private final class Count: Sendable {
        private let now = Atomic(0)
        private let highest = Atomic(0)

        var most: Int { highest.load(ordering: .relaxed) }

        func add(_ number: Int) {
            highest.max(now.add(number, ordering: .relaxed).newValue, ordering: .relaxed)
        }
    }

    @Test(arguments: [0, 1, 2, 7])
    func doesAllTasksOfAGroup(others: Int) throws {
        let sum = Count()
        try #require(Workers()).complete(withOthers: others) {
            await withTaskGroup(of: Int.self) { group in
                for number in 1...1_000 {
                    group.addTask {
                        await Task.yield()
                        return number
                    }
                }
                for await number in group { sum.add(number) }
            }
        }
        #expect(sum.most == 500_500)
    }

    @Test func worksOnSeveralThreadsAtOnce() throws {
        let here = Count()
        try #require(Workers()).complete(withOthers: 3) {
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        here.add(1)
                        usleep(20_000)
                        here.add(-1)
                    }
                }
            }
        }
        #expect((2...4).contains(here.most))
    }

    @Test func throwsWhatTheWorkThrows() throws {
        #expect(throws: Wrong.self) { try #require(Workers()).complete(withOthers: 1) { throw Wrong() } }
    }
}
