using AotSmoke;

// Compiled ahead of time, nothing can be made up at run time: a call shows that nothing has to be. The first line comes with the
// first answer, so that who starts the program can tell how long that takes.
using var shop = args.Length == 0 ? new LoopbackShop() : null;
Console.WriteLine(await Caller.RunAsync(shop?.Address ?? new Uri(args[0]), static () => Console.WriteLine("Answered.")));
