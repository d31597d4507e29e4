namespace ShopSdk.TestKit;

/// <summary>The location of the checked-in files, for tests that read them.</summary>
public static class Repository
{
    /// <summary>Gets the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Returns the full path of a file or folder. The argument is relative to the root, with forward slashes.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Returns a full path as a path relative to the root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>Whether a build wrote the file.</summary>
    public static bool IsBuilt(string path) => Relative(path).Split('/').Any(folder => folder is "bin" or "obj");

    private static string FindRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "ShopSdk.sln")))
            directory = directory.Parent;
        return directory?.FullName
            ?? throw new DirectoryNotFoundException("No parent directory of the tests contains ShopSdk.sln.");
    }
}
