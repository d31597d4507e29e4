using ShopSdk.JournalLab;
using ShopSdk.JournalLab.Child;

if (args is ["child", ..])
    return await LabChild.RunAsync(ChildSettings.Parse(args));
if (LabOptions.Parse(args) is not { } options)
{
    Console.Error.WriteLine(LabOptions.Usage);
    return 2;
}
ThreadPool.SetMinThreads(16, 16);
LabResult result = await new Lab(options).RunAsync();
result.Write(Console.Out);
return result.Findings.Any ? 1 : 0;
