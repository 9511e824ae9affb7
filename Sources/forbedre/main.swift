internal import Commands
internal import Foundation

exit(await runForbedre(Array(CommandLine.arguments.dropFirst())))
